package io.howdidwedo.surveyservice.moving.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.moving.MergingNames;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Two teams, or offerings, that are one, over HTTP.
@RestController
final class NamesMergeApi {
    private final MergingNames merging;

    NamesMergeApi(MergingNames merging) {
        this.merging = merging;
    }

    /// An offering is everybody's, a team is not.
    private static void requireTheirs(Merge.Kind kind, String id, Caller caller) {
        if (kind == Merge.Kind.TEAM) {
            caller.requireSupplier(WrittenText.id(id));
        }
    }

    private MergeView get(Merge.Kind kind, String id) {
        return merging.merged(kind, WrittenText.id(id))
                .map(MergeView::of)
                .orElseThrow(() -> new NotFound("merge of " + kind.word(), id));
    }

    private MergeView merge(Merge.Kind kind, String id, MergeView.Into body, Caller caller) {
        requireTheirs(kind, id, caller);
        requireTheirs(kind, body.checked(), caller);
        return MergeView.of(merging.merge(kind, WrittenText.id(id), body.checked(), caller.id()));
    }

    private MergeView separate(Merge.Kind kind, String id, Caller caller) {
        requireTheirs(kind, id, caller);
        return MergeView.of(merging.separate(kind, WrittenText.id(id), caller.id()));
    }

    /// Tells what became of a team that was merged into another.
    ///
    /// @param id the id that was given up, as transactions name it
    @GetMapping("/api/teams/{id}/merge")
    MergeView team(@PathVariable String id, Caller caller) {
        requireTheirs(Merge.Kind.TEAM, id, caller);
        return get(Merge.Kind.TEAM, id);
    }

    /// Merges a team into another, for they are one: what comes in and what is there under either
    /// id counts for the one that is kept.
    ///
    /// @param id the id that is given up, as transactions name it
    @PostMapping("/api/teams/{id}/merge")
    MergeView mergeTeam(@PathVariable String id, @RequestBody MergeView.Into body, Caller caller) {
        return merge(Merge.Kind.TEAM, id, body, caller);
    }

    /// Separates a team again from the one it was merged into.
    ///
    /// @param id the id that was given up, as transactions name it
    @DeleteMapping("/api/teams/{id}/merge")
    MergeView separateTeam(@PathVariable String id, Caller caller) {
        return separate(Merge.Kind.TEAM, id, caller);
    }

    /// Tells what became of an offering that was merged into another.
    ///
    /// @param id the id that was given up, as transactions name it
    @GetMapping("/api/offerings/{id}/merge")
    MergeView offering(@PathVariable String id, Caller caller) {
        return get(Merge.Kind.OFFERING, id);
    }

    /// Merges an offering into another, for they are one: what comes in and what is there under
    /// either id counts for the one that is kept.
    ///
    /// @param id the id that is given up, as transactions name it
    @PostMapping("/api/offerings/{id}/merge")
    MergeView mergeOffering(
            @PathVariable String id, @RequestBody MergeView.Into body, Caller caller) {
        return merge(Merge.Kind.OFFERING, id, body, caller);
    }

    /// Separates an offering again from the one it was merged into.
    ///
    /// @param id the id that was given up, as transactions name it
    @DeleteMapping("/api/offerings/{id}/merge")
    MergeView separateOffering(@PathVariable String id, Caller caller) {
        return separate(Merge.Kind.OFFERING, id, caller);
    }
}
