INSERT INTO intake
SELECT s.* FROM staged_intake s
ANTI JOIN intake k ON k.transaction_id = s.transaction_id;

DELETE FROM staged_intake;
