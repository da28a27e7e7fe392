package io.howdidwedo.followupservice.loop;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cause.RootCauses;
import java.util.List;
import java.util.Map;

/// Cases whose root cause is written otherwise than on the list follow it: after a merge, and those
/// of before there was a list. The others are told of each anew, so that their figures follow.
public final class FollowingCauses {
    private static final int AT_ONCE = 100;

    private final RootCauses causes;
    private final Cases cases;
    private final FollowingUp following;

    /// Has these cases follow this list.
    public FollowingCauses(RootCauses causes, Cases cases, FollowingUp following) {
        this.causes = causes;
        this.cases = cases;
        this.following = following;
    }

    /// Lets all follow that do not yet. Done once more, or after a crash, it goes on.
    public void follow() {
        Map<String, Long> written = cases.countByCause(CaseQuery.first(0));
        for (String name : causes.together(written).keySet()) {
            written.keySet().stream()
                    .filter(writing -> !writing.isBlank() && !writing.equals(name))
                    .filter(writing -> causes.areSame(writing, name))
                    .forEach(writing -> follow(writing, name));
        }
    }

    private void follow(String written, String name) {
        String listed = causes.named(name);
        CaseQuery.Place last = null;
        List<Case> some;
        do {
            some = cases.list(CaseQuery.first(AT_ONCE).causedBy(written).after(last));
            for (Case one : some) {
                following.change(
                        one.id(), (open, clock) -> open.causeRenamed(written, listed, clock.now()));
                last = CaseQuery.Place.of(one);
            }
        } while (some.size() == AT_ONCE);
    }
}
