-- Personal data are sealed under the file's key; the guards of the synced tables follow from the registry.

CREATE TRIGGER draft_sealed BEFORE INSERT ON draft WHEN new.fields <> '' AND typeof(new.fields) <> 'blob' BEGIN
    SELECT RAISE(ABORT, 'personal data are stored sealed');
END;

CREATE TRIGGER draft_stays_sealed BEFORE UPDATE OF fields ON draft WHEN new.fields <> '' AND typeof(new.fields) <> 'blob' BEGIN
    SELECT RAISE(ABORT, 'personal data are stored sealed');
END;
