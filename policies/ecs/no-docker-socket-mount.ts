import { definePolicy } from '../../src/policy/index.js';

/** Sockets of container runtimes, the directories that they are in, and directories of the system. */
const OF_THE_HOST: ReadonlySet<string> = new Set([
  ...['docker.sock', 'containerd', 'containerd/containerd.sock', 'podman', 'podman/podman.sock', 'crio', 'crio/crio.sock'].flatMap((name) => [
    `/run/${name}`,
    `/var/run/${name}`,
  ]),
  ...['/', '/run', '/var', '/var/run', '/var/lib/docker', '/etc', '/proc', '/sys', '/root', '/boot', '/dev'],
]);

function isOfTheHost(path: string): boolean {
  return OF_THE_HOST.has(path.replace(/(?<=[^/])\/$/, ''));
}

export default definePolicy({
  id: 'ecs/no-docker-socket-mount',
  title: 'ECS tasks do not mount the container runtime\'s socket',
  area: 'infrastructure',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6', 'SC-39'],
  },
  check(task, report) {
    for (const volume of task.get('Volumes').items) {
      const path = volume.get('Host').get('SourcePath');
      if (!path.satisfies('is the socket of the container runtime, or of the system', isOfTheHost)) continue;
      report(path, `${path} is \`${path.text}\` of the host: a container that mounts it can take over the host and all other containers.`);
    }
  },
});
