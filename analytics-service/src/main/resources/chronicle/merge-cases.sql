INSERT INTO staged_known
SELECT k.case_id, k.version FROM cases k
SEMI JOIN staged_cases s ON s.case_id = k.case_id;

DELETE FROM staged_cases s USING staged_known k
WHERE k.id = s.case_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT case_id FROM staged_cases);

DELETE FROM cases WHERE case_id IN (SELECT id FROM staged_known);

INSERT INTO cases FROM staged_cases;

DELETE FROM staged_known;

DELETE FROM staged_cases;
