DELETE FROM fixes WHERE fix_id IN (SELECT fix_id FROM staged_fixes);

INSERT INTO fixes FROM staged_fixes;

DELETE FROM staged_fixes;
