package io.howdidwedo.followupservice.draft;

import io.howdidwedo.followupservice.draft.Drafts.Draft;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Drafts in memory.
public final class DraftsInMemory implements Drafts {
    private final Map<UUID, Draft> all = new HashMap<>();

    @Override
    public Map<String, String> of(UUID caseId, String user) {
        Draft draft = all.get(Draft.idOf(caseId, user));
        return draft == null ? Map.of() : draft.fields();
    }

    @Override
    public void keep(Draft draft) {
        all.put(Draft.idOf(draft.caseId(), draft.user()), draft);
    }

    @Override
    public void forgetAbout(UUID caseId) {
        all.values().removeIf(one -> one.caseId().equals(caseId));
    }

    @Override
    public void forgetBefore(Instant instant) {
        all.values().removeIf(one -> one.keptAt().isBefore(instant));
    }
}
