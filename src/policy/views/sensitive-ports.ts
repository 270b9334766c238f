/** Ports by what listens there, for policies on security groups. What the services are is in services.ts. */
export const ADMIN_PORTS: readonly number[] = [22, 3389];

/** Databases, caches and search. */
export const DATABASE_PORTS: readonly number[] = [
  1433, 1434, 1521, 2382, 2383, 2484, 3306, 3309, 4333, 5432, 5439, 5601, 6379, 7000, 7001, 9000, 9042, 9160, 9200, 9300,
  11211, 11214, 11215, 27017, 27018, 27019, 50000, 61621,
];

/** Legacy services, remote control and management of clusters. */
export const HIGH_RISK_PORTS: readonly number[] = [
  20, 21, 23, 25, 110, 135, 137, 138, 139, 143, 161, 389, 445, 512, 513, 514, 636, 2049, 2375, 2376, 2379, 2380, 3020, 4505, 4506,
  5500, 5800, 5900, 5901, 5902, 5903, 5985, 5986, 6443, 8140, 10250,
];

/** Development servers and alternate ports of web servers. https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19 */
export const APPLICATION_PORTS: readonly number[] = [3000, 5000, 8000, 8080, 8088, 8888];
