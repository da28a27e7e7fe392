INSERT OR REPLACE INTO progress FROM staged_progress;

DELETE FROM staged_progress;
