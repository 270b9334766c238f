export { scan, graph, listPolicies } from './api.js';
