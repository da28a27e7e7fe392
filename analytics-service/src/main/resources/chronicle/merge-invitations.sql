INSERT INTO staged_known
SELECT k.invitation_id, k.version FROM invitations k
SEMI JOIN staged_invitations s ON s.invitation_id = k.invitation_id;

DELETE FROM staged_invitations s USING staged_known k
WHERE k.id = s.invitation_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT invitation_id FROM staged_invitations);

DELETE FROM invitations WHERE invitation_id IN (SELECT id FROM staged_known);

INSERT INTO invitations FROM staged_invitations;

DELETE FROM staged_known;

DELETE FROM staged_invitations;
