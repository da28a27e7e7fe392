-- When their transactions happened: as this batch says, else shortly before, else whenever.
INSERT INTO staged_times
SELECT transaction_id, occurred_at FROM staged_intake
WHERE transaction_id IN (SELECT transaction_id FROM staged_responses);

INSERT INTO staged_times
SELECT transaction_id, occurred_at FROM intake
WHERE occurred_at BETWEEN getvariable('near_from') AND getvariable('near_until')
    AND transaction_id IN (
        SELECT transaction_id FROM staged_responses
        WHERE transaction_id NOT IN (SELECT transaction_id FROM staged_times)
    );

INSERT INTO staged_times
SELECT transaction_id, occurred_at FROM intake
WHERE transaction_id IN (
    SELECT transaction_id FROM staged_responses
    WHERE transaction_id NOT IN (SELECT transaction_id FROM staged_times)
);

UPDATE staged_responses SET occurred_at = t.occurred_at
FROM staged_times t WHERE t.transaction_id = staged_responses.transaction_id;

SET VARIABLE earliest = (SELECT min(occurred_at) FROM staged_times);

SET VARIABLE latest = (SELECT max(occurred_at) FROM staged_times);

DELETE FROM staged_times;

INSERT INTO staged_known
SELECT k.response_id, k.version FROM responses k
SEMI JOIN staged_responses s ON s.response_id = k.response_id
WHERE k.occurred_at BETWEEN getvariable('earliest') AND getvariable('latest')
UNION ALL
SELECT k.response_id, k.version FROM responses k
SEMI JOIN staged_responses s ON s.response_id = k.response_id
WHERE k.occurred_at IS NULL;

DELETE FROM staged_responses s USING staged_known k
WHERE k.id = s.response_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT response_id FROM staged_responses);

DELETE FROM comments WHERE response_id IN (SELECT id FROM staged_known);

DELETE FROM responses
WHERE response_id IN (SELECT id FROM staged_known) AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM responses
WHERE response_id IN (SELECT id FROM staged_known) AND occurred_at IS NULL;

INSERT INTO comments FROM staged_comments
WHERE response_id IN (SELECT response_id FROM staged_responses);

INSERT INTO responses FROM staged_responses;

DELETE FROM staged_known;

DELETE FROM staged_responses;

DELETE FROM staged_comments;
