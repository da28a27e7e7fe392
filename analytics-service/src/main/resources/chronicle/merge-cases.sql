DELETE FROM staged_cases s USING cases k
WHERE k.case_id = s.case_id AND k.version >= s.version;

INSERT OR REPLACE INTO cases FROM staged_cases;

DELETE FROM staged_cases;
