import { X509Certificate } from 'node:crypto';

/** The last day on which a certificate in PEM is valid (`2026-11-30`); undefined where the text is none. */
export function lastDayOf(pem: string): string | undefined {
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) return undefined;
  try {
    return new Date(new X509Certificate(pem).validTo).toISOString().slice(0, 10);
  } catch {
    // A placeholder, or only a part of a certificate.
    return undefined;
  }
}
