import type { ResourceTypes } from '../resource-types.js';
import type { JsonProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

type JobDefinition = ResourceNode<ResourceTypes['AWS::Batch::JobDefinition']>;

/**
 * The containers of a job on ECS, in each of the ways to define one: a single container, tasks, the nodes of a multi-node job.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html
 */
export function jobContainers(job: JobDefinition): readonly JsonProperty[] {
  return [...singleContainers(job), ...tasks(job).flatMap((task) => task.get('Containers').items)];
}

/** What those containers share volumes and a network in: a task, or a single container itself. */
export function jobTasks(job: JobDefinition): readonly JsonProperty[] {
  return [...singleContainers(job), ...tasks(job)];
}

/** The volumes that those containers can mount. */
export function jobVolumes(job: JobDefinition): readonly JsonProperty[] {
  return jobTasks(job).flatMap((holder) => holder.get('Volumes').items);
}

/** The containers of a job on EKS. They have `Env` and `SecurityContext` where others have `Environment` and `Privileged`. */
export function podContainers(job: JobDefinition): readonly JsonProperty[] {
  return [job.properties, ...nodeRanges(job)]
    .map((holder) => holder.get('EksProperties').get('PodProperties'))
    .flatMap((pod) => [...pod.get('Containers').items, ...pod.get('InitContainers').items]);
}

function singleContainers(job: JobDefinition): readonly JsonProperty[] {
  return [job.properties.get('ContainerProperties'), ...nodeRanges(job).map((range) => range.get('Container'))];
}

function tasks(job: JobDefinition): readonly JsonProperty[] {
  return [job.properties, ...nodeRanges(job)].flatMap((holder) => holder.get('EcsProperties').get('TaskProperties').items);
}

function nodeRanges(job: JobDefinition): readonly JsonProperty[] {
  return job.properties.get('NodeProperties').get('NodeRangeProperties').items;
}
