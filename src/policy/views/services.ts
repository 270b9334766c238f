/** A service that listens on a port. */
export interface Service {
  readonly port: number;
  readonly name: string;
  readonly transports: readonly ('tcp' | 'udp')[];
}

/** What is behind a port. https://www.iana.org/assignments/service-names-port-numbers */
const NAMES: Readonly<Record<number, string>> = {
  20: 'FTP data', 21: 'FTP', 22: 'SSH', 23: 'Telnet', 25: 'SMTP', 80: 'HTTP', 110: 'POP3', 135: 'Windows RPC', 137: 'NetBIOS', 138: 'NetBIOS',
  139: 'NetBIOS', 143: 'IMAP', 161: 'SNMP', 389: 'LDAP', 443: 'HTTPS', 445: 'SMB', 512: 'rexec', 513: 'rlogin', 514: 'rsh', 636: 'LDAPS',
  1433: 'SQL Server', 1434: 'SQL Server Browser', 1521: 'Oracle', 2049: 'NFS', 2375: 'Docker', 2376: 'Docker', 2379: 'etcd', 2380: 'etcd',
  2382: 'SQL Server Analysis Services', 2383: 'SQL Server Analysis Services', 2484: 'Oracle', 3000: 'Development server', 3020: 'CIFS',
  3306: 'MySQL', 3309: 'MySQL', 3389: 'RDP', 4333: 'mSQL', 4505: 'Salt', 4506: 'Salt', 5000: 'Development server', 5432: 'PostgreSQL',
  5439: 'Redshift', 5500: 'VNC', 5601: 'OpenSearch Dashboards', 5800: 'VNC', 5900: 'VNC', 5901: 'VNC', 5902: 'VNC', 5903: 'VNC', 5985: 'WinRM',
  5986: 'WinRM', 6379: 'Redis', 6443: 'Kubernetes', 7000: 'Cassandra', 7001: 'Cassandra', 8000: 'Alternate HTTP', 8080: 'Alternate HTTP',
  8088: 'Alternate HTTP', 8140: 'Puppet', 8888: 'Alternate HTTP', 9000: 'Hadoop', 9042: 'Cassandra', 9160: 'Cassandra', 9200: 'OpenSearch',
  9300: 'OpenSearch', 10250: 'kubelet', 11211: 'Memcached', 11214: 'Memcached', 11215: 'Memcached', 27017: 'MongoDB', 27018: 'MongoDB',
  27019: 'MongoDB', 50000: 'Db2', 61621: 'Cassandra',
};

/** Ports on which the service answers UDP as well. */
const ALSO_UDP: ReadonlySet<number> = new Set([137, 138, 139, 161, 389, 443, 1434, 2049, 3389, 11211]);

/** The services on `ports`. What is behind a port that is not in the table is not known: then either transport counts. */
export function servicesOn(ports: readonly number[]): readonly Service[] {
  return ports.map((port) => {
    const name = NAMES[port];
    return { port, name: name ?? 'an unnamed service', transports: name === undefined || ALSO_UDP.has(port) ? ['tcp', 'udp'] : ['tcp'] };
  });
}

const NAMED_AT_MOST = 4;

/** `SSH (22) and RDP (3389)`, with the verb: `SSH (22) is`, `FTP (21), SSH (22), Telnet (23) and 28 more services are`. */
export function namesWithVerb(services: readonly Service[]): string {
  const names = services.map(({ name, port }) => `${name} (${port})`);
  const shown = names.length > NAMED_AT_MOST ? [...names.slice(0, NAMED_AT_MOST - 1), `${names.length - NAMED_AT_MOST + 1} more services`] : names;
  if (shown.length === 1) return `${shown.join('')} is`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.slice(-1).join('')} are`;
}
