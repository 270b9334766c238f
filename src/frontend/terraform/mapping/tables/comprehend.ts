import type { Table } from '../row.js';

export const COMPREHEND: Table = {
  aws_comprehend_document_classifier: { type: 'AWS::Comprehend::DocumentClassifier', attributes: {} },
  aws_comprehend_entity_recognizer: { type: 'AWS::Comprehend::EntityRecognizer', attributes: { name: 'RecognizerName' } },
};
