package io.howdidwedo.gateway.provider;

import java.util.List;

/// What the groups at the provider may do here; one that is not among them may nothing.
public interface GroupGrants {
    /// All of them, in order of their groups.
    List<GroupGrant> all();

    /// Keeps it, in place of the one for its group.
    void put(GroupGrant grant);

    /// Takes away what this group may do; false if there was nothing.
    boolean remove(String group);
}
