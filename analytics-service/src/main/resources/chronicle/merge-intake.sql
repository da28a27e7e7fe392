DELETE FROM staged_intake WHERE transaction_id IN (
    SELECT k.transaction_id FROM intake k
    SEMI JOIN staged_intake s ON s.transaction_id = k.transaction_id
);

-- Invitations and answers may have come before.
INSERT INTO intake BY NAME
SELECT s.*, i.asked_at, i.asked_over, a.transaction_id IS NOT NULL AS answered, a.score, a.score_points
FROM staged_intake s
LEFT JOIN (
    SELECT transaction_id, max(asked_at) AS asked_at, arg_max(asked_over, asked_at) AS asked_over
    FROM sent_invitations
    WHERE transaction_id IN (SELECT transaction_id FROM staged_intake) GROUP BY transaction_id
) i ON i.transaction_id = s.transaction_id
LEFT JOIN (
    SELECT transaction_id, score, score_points FROM counted_answers
    WHERE transaction_id IN (SELECT transaction_id FROM staged_intake)
) a ON a.transaction_id = s.transaction_id;

DELETE FROM staged_intake;
