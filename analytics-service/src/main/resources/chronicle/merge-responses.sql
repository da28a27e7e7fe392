DELETE FROM staged_responses s USING responses k
WHERE k.response_id = s.response_id AND k.version >= s.version;

DELETE FROM comments WHERE response_id IN (SELECT response_id FROM staged_responses);

INSERT INTO comments FROM staged_comments
WHERE response_id IN (SELECT response_id FROM staged_responses);

INSERT OR REPLACE INTO responses FROM staged_responses;

DELETE FROM staged_responses;

DELETE FROM staged_comments;
