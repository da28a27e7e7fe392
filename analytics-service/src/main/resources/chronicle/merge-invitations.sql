DELETE FROM staged_invitations s USING invitations k
WHERE k.invitation_id = s.invitation_id AND k.version >= s.version;

INSERT OR REPLACE INTO invitations FROM staged_invitations;

DELETE FROM staged_invitations;
