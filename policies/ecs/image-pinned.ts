import { definePolicy } from '../../src/policy/index.js';

/** A digest, or a tag other than `latest`. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html */
const PINNED = /@sha256:[0-9a-f]{64}$|:(?!latest$)[\w.-]+$/;

export default definePolicy({
  id: 'ecs/image-pinned',
  title: 'ECS containers name an exact image',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'nist-800-53-r5': ['CM-2', 'SI-7'],
  },
  check(task, report) {
    for (const container of task.get('ContainerDefinitions').items) {
      const image = container.get('Image');
      if (!image.isLiteral || image.matches(PINNED)) continue;
      report(image, `${image} is \`${image.text}\`: which version runs depends on when a task starts.`);
    }
  },
});
