INSERT OR IGNORE INTO intake FROM staged_intake;

DELETE FROM staged_intake;
