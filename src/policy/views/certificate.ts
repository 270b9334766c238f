/** What is between the first and the last line of a certificate in PEM. https://www.rfc-editor.org/rfc/rfc7468 */
const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/;

/**
 * The two times of its validity: only there stand two in a row, between them the type and the length of the second. Before 2050 their
 * years have two digits. https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5
 */
const VALIDITY = /(?:\d{12}|\d{14})Z..(\d{8}|\d{6})\d{6}Z/s;

/** The last day on which a certificate in PEM is valid (`2026-11-30`); undefined where the text is none. */
export function lastDayOf(pem: string): string | undefined {
  const body = PEM.exec(pem)?.[1];
  const day = body === undefined ? undefined : VALIDITY.exec(Buffer.from(body, 'base64').toString('latin1'))?.[1];
  if (day === undefined) return undefined;
  const full = day.length === 8 ? day : `${day < '50' ? '20' : '19'}${day}`;
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`;
}
