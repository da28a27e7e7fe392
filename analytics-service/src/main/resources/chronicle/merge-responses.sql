INSERT INTO staged_known
SELECT k.response_id, k.version FROM responses k
SEMI JOIN staged_responses s ON s.response_id = k.response_id;

DELETE FROM staged_responses s USING staged_known k
WHERE k.id = s.response_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT response_id FROM staged_responses);

DELETE FROM comments WHERE response_id IN (SELECT id FROM staged_known);

DELETE FROM responses WHERE response_id IN (SELECT id FROM staged_known);

INSERT INTO comments FROM staged_comments
WHERE response_id IN (SELECT response_id FROM staged_responses);

INSERT INTO responses FROM staged_responses;

DELETE FROM staged_known;

DELETE FROM staged_responses;

DELETE FROM staged_comments;
