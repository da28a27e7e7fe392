SET VARIABLE earliest = (SELECT min(occurred_at) FROM staged_intake);

SET VARIABLE latest = (SELECT max(occurred_at) FROM staged_intake);

INSERT INTO staged_known
SELECT k.transaction_id, k.placement FROM intake k
SEMI JOIN staged_intake s ON s.transaction_id = k.transaction_id
WHERE k.occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM staged_intake s USING staged_known k
WHERE k.id = s.transaction_id AND k.version >= s.placement;

-- One that moved takes the place of what it was.
DELETE FROM intake
WHERE transaction_id IN (
        SELECT id FROM staged_known SEMI JOIN staged_intake s ON s.transaction_id = id
    )
    AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM staged_known;

-- What came before its transaction.
UPDATE invitations SET occurred_at = s.occurred_at FROM staged_intake s
WHERE invitations.occurred_at IS NULL AND s.transaction_id = invitations.transaction_id;

UPDATE responses SET occurred_at = s.occurred_at FROM staged_intake s
WHERE responses.occurred_at IS NULL AND s.transaction_id = responses.transaction_id;

-- Invitations and answers may have come before.
INSERT INTO intake BY NAME
SELECT s.*, i.asked_at, i.asked_over, a.transaction_id IS NOT NULL AS answered, a.score, a.score_points
FROM staged_intake s
LEFT JOIN (
    SELECT transaction_id, max(asked_at) AS asked_at, arg_max(asked_over, asked_at) AS asked_over
    FROM sent_invitations
    WHERE transaction_id IN (SELECT transaction_id FROM staged_intake)
        AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest')
    GROUP BY transaction_id
) i ON i.transaction_id = s.transaction_id
LEFT JOIN (
    SELECT transaction_id, score, score_points FROM counted_answers
    WHERE transaction_id IN (SELECT transaction_id FROM staged_intake)
        -- A verdict knows the time to the millisecond.
        AND occurred_at BETWEEN getvariable('earliest') - INTERVAL 1 MILLISECOND
            AND getvariable('latest')
) a ON a.transaction_id = s.transaction_id;

DELETE FROM staged_intake;
