package io.howdidwedo.surveyservice.customer.merge.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.customer.merge.MergingCustomers;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.moving.web.MergeView;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Two customers that are one, over HTTP: by the ids integrators name them with.
@RestController
final class CustomerMergeApi {
    private final MergingCustomers merging;

    CustomerMergeApi(MergingCustomers merging) {
        this.merging = merging;
    }

    /// Tells what became of a customer that was merged into another.
    ///
    /// @param customer the id that was given up, as transactions name it
    @GetMapping("/api/customers/{customer}/merge")
    MergeView get(@PathVariable String customer, Caller caller) {
        return merging.merged(Merge.Kind.CUSTOMER.keyOf(WrittenText.id(customer)), caller.within())
                .map(MergeView::of)
                .orElseThrow(() -> new NotFound("merge of customer", customer));
    }

    /// Merges a customer into another, for they are one: what comes in and what is there under
    /// either id counts for the one that is kept, as if it had been one history from the start.
    ///
    /// @param customer the id that is given up, as transactions name it
    @PostMapping("/api/customers/{customer}/merge")
    MergeView merge(
            @PathVariable String customer, @RequestBody MergeView.Into body, Caller caller) {
        return MergeView.of(
                merging.merge(
                        WrittenText.id(customer), body.checked(), caller.within(), caller.id()));
    }

    /// Separates a customer again from the one it was merged into: each has again what was sent
    /// under its own id.
    ///
    /// @param customer the id that was given up, as transactions name it
    @DeleteMapping("/api/customers/{customer}/merge")
    MergeView separate(@PathVariable String customer, Caller caller) {
        return MergeView.of(
                merging.separate(
                        Merge.Kind.CUSTOMER.keyOf(WrittenText.id(customer)),
                        caller.within(),
                        caller.id()));
    }
}
