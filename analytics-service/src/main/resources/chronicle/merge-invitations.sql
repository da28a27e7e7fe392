-- When their transactions happened: as this batch says, else shortly before, else whenever.
INSERT INTO staged_times
SELECT transaction_id, occurred_at FROM staged_intake
WHERE transaction_id IN (SELECT transaction_id FROM staged_invitations);

INSERT INTO staged_times
SELECT transaction_id, occurred_at FROM intake
WHERE occurred_at BETWEEN getvariable('near_from') AND getvariable('near_until')
    AND transaction_id IN (
        SELECT transaction_id FROM staged_invitations
        WHERE transaction_id NOT IN (SELECT transaction_id FROM staged_times)
    );

INSERT INTO staged_times
SELECT transaction_id, occurred_at FROM intake
WHERE transaction_id IN (
    SELECT transaction_id FROM staged_invitations
    WHERE transaction_id NOT IN (SELECT transaction_id FROM staged_times)
);

UPDATE staged_invitations SET occurred_at = t.occurred_at
FROM staged_times t WHERE t.transaction_id = staged_invitations.transaction_id;

SET VARIABLE earliest = (SELECT min(occurred_at) FROM staged_times);

SET VARIABLE latest = (SELECT max(occurred_at) FROM staged_times);

DELETE FROM staged_times;

INSERT INTO staged_known
SELECT k.invitation_id, k.version FROM invitations k
SEMI JOIN staged_invitations s ON s.invitation_id = k.invitation_id
WHERE k.occurred_at BETWEEN getvariable('earliest') AND getvariable('latest')
UNION ALL
SELECT k.invitation_id, k.version FROM invitations k
SEMI JOIN staged_invitations s ON s.invitation_id = k.invitation_id
WHERE k.occurred_at IS NULL;

DELETE FROM staged_invitations s USING staged_known k
WHERE k.id = s.invitation_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT invitation_id FROM staged_invitations);

DELETE FROM invitations
WHERE invitation_id IN (SELECT id FROM staged_known) AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM invitations
WHERE invitation_id IN (SELECT id FROM staged_known) AND occurred_at IS NULL;

INSERT INTO invitations FROM staged_invitations;

UPDATE intake SET asked_at = i.asked_at, asked_over = i.asked_over
FROM (
    SELECT s.transaction_id, max(i.asked_at) AS asked_at,
        arg_max(i.asked_over, i.asked_at) AS asked_over
    FROM staged_invitations s
    LEFT JOIN (FROM sent_invitations WHERE occurred_at BETWEEN getvariable('earliest') AND getvariable('latest')) i
        ON i.transaction_id = s.transaction_id
    WHERE s.asked_for = 'TRANSACTION'
    GROUP BY s.transaction_id
) i
WHERE intake.occurred_at BETWEEN getvariable('earliest') AND getvariable('latest')
    AND intake.transaction_id = i.transaction_id AND intake.asked_at IS DISTINCT FROM i.asked_at;

DELETE FROM staged_known;

DELETE FROM staged_invitations;
