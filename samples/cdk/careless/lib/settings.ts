export const DATABASE_PASSWORD = 'changeme123';
