INSERT OR IGNORE INTO withdrawn FROM staged_withdrawn;

-- What was usual may have been something else without them.
INSERT INTO changed_answers
SELECT DISTINCT currval('batches'), expectation, CAST(occurred_at AS DATE)
FROM outcomes
WHERE good IS NOT NULL AND transaction_id IN (FROM staged_withdrawn);

DELETE FROM comments WHERE response_id IN (
    SELECT response_id FROM responses WHERE transaction_id IN (FROM staged_withdrawn)
);

DELETE FROM answers_again WHERE response_id IN (
    SELECT response_id FROM responses WHERE transaction_id IN (FROM staged_withdrawn)
);

DELETE FROM responses WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM invitations WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM cases WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM answers WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM ratings WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM outcomes WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM transactions WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM intake WHERE transaction_id IN (FROM staged_withdrawn);

DELETE FROM staged_withdrawn;
