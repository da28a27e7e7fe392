DELETE FROM requirements WHERE offering IN (FROM staged_withdrawn_offerings);

DELETE FROM supplier_requirements WHERE offering IN (FROM staged_withdrawn_offerings);

DELETE FROM offerings WHERE offering IN (FROM staged_withdrawn_offerings);

DELETE FROM staged_withdrawn_offerings;
