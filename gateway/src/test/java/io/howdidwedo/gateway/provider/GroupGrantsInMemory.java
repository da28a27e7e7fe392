package io.howdidwedo.gateway.provider;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/// What groups may do, for tests.
final class GroupGrantsInMemory implements GroupGrants {
    private final ConcurrentSkipListMap<String, GroupGrant> grants = new ConcurrentSkipListMap<>();

    @Override
    public List<GroupGrant> all() {
        return List.copyOf(grants.values());
    }

    @Override
    public void put(GroupGrant grant) {
        grants.put(grant.group(), grant);
    }

    @Override
    public boolean remove(String group) {
        return grants.remove(group) != null;
    }
}
