INSERT INTO staged_known
SELECT k.invitation_id, k.version FROM invitations k
SEMI JOIN staged_invitations s ON s.invitation_id = k.invitation_id;

DELETE FROM staged_invitations s USING staged_known k
WHERE k.id = s.invitation_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT invitation_id FROM staged_invitations);

DELETE FROM invitations WHERE invitation_id IN (SELECT id FROM staged_known);

INSERT INTO invitations FROM staged_invitations;

UPDATE intake SET asked_at = i.asked_at, asked_over = i.asked_over
FROM (
    SELECT s.transaction_id, max(i.asked_at) AS asked_at,
        arg_max(i.asked_over, i.asked_at) AS asked_over
    FROM staged_invitations s
    LEFT JOIN sent_invitations i ON i.transaction_id = s.transaction_id
    WHERE s.asked_for = 'TRANSACTION'
    GROUP BY s.transaction_id
) i
WHERE intake.transaction_id = i.transaction_id AND intake.asked_at IS DISTINCT FROM i.asked_at;

DELETE FROM staged_known;

DELETE FROM staged_invitations;
