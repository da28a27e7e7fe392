package io.howdidwedo.surveyservice.nextcycle;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.nextcycle.RequirementGroup.Decision;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
import io.howdidwedo.surveyservice.offering.AgreementForm;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// From an answer to "next time" to a requirement of the next agreement.
public final class NextCycle {
    private static final Phrases WORDS = Phrases.of(NextCycle.class);
    private final StatedRequirements stated;
    private final Catalogue<RequirementGroup> groups;
    private final Transactions transactions;
    private final Offerings offerings;
    private final StatingAgreements agreements;
    private final Clock clock;

    /// The cycle of these offerings.
    public NextCycle(
            StatedRequirements stated,
            Catalogue<RequirementGroup> groups,
            Transactions transactions,
            Offerings offerings,
            StatingAgreements agreements,
            Clock clock) {
        this.stated = stated;
        this.groups = groups;
        this.transactions = transactions;
        this.offerings = offerings;
        this.agreements = agreements;
        this.clock = clock;
    }

    /// Answers came or changed: what they ask for next time is kept, and what they no longer say is
    /// forgotten.
    public void answered(List<ResponseChanged> responses) {
        List<ResponseChanged> saying = responses.stream().filter(NextCycle::saysSomething).toList();
        Map<UUID, Transaction> about =
                transactions.findAll(
                        saying.stream()
                                .map(ResponseChanged::transactionId)
                                .collect(Collectors.toSet()));
        Map<UUID, Long> silent = new HashMap<>();
        responses.stream()
                .filter(response -> !saysSomething(response))
                .forEach(one -> silent.merge(one.responseId(), one.version(), Math::max));
        stated.forget(silent);
        stated.keep(
                saying.stream()
                        .filter(response -> about.containsKey(response.transactionId()))
                        .map(
                                response ->
                                        stated(
                                                response,
                                                Objects.requireNonNull(
                                                        about.get(response.transactionId()))))
                        .toList());
    }

    private static boolean saysSomething(ResponseChanged response) {
        return response.status() == ResponseStatus.CONFIRMED && !words(response).isEmpty();
    }

    private static StatedRequirement stated(ResponseChanged response, Transaction about) {
        String words = words(response);
        return new StatedRequirement(
                response.responseId(),
                response.version(),
                about.id(),
                about.customer().id(),
                about.supplier(),
                about.offering(),
                words,
                response.answeredAt(),
                null,
                taken(response, words));
    }

    /// Who is not content and only tells what was has asked for nothing, as far as can be told.
    private static Taken taken(ResponseChanged response, String words) {
        ResponseChanged.Overall overall = response.overall();
        boolean low = overall != null && 2 * overall.value() < overall.points() + 1;
        return low && ToldWords.onlyTell(words) ? Taken.COMPLAINT : Taken.WISH;
    }

    /// Says whether these ask for something; what does not leaves its group.
    ///
    /// @param teams what was said about others stays as it is
    public void take(Collection<UUID> responses, boolean wish, Teams teams) {
        stated.take(
                ids(stated.find(responses, teams)), wish ? Taken.SAID_WISH : Taken.SAID_COMPLAINT);
    }

    private static String offering(List<StatedRequirement> some) {
        if (some.isEmpty()) {
            throw new InvalidInput("stated", WORDS.told("problem.none"));
        }
        String offering = some.getFirst().offering();
        if (some.stream().anyMatch(other -> !other.offering().equals(offering))) {
            throw new InvalidInput("stated", WORDS.told("problem.offerings"));
        }
        return offering;
    }

    private static String words(ResponseChanged response) {
        return response.comments().stream()
                .filter(comment -> comment.question().equals(Question.NEXT_TIME))
                .map(Comment::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Puts like ones together under a title.
    ///
    /// @param teams what was said about others is left out
    /// @throws InvalidInput when they are of different offerings
    public RequirementGroup group(UUID id, Collection<UUID> responses, String title, Teams teams) {
        List<StatedRequirement> some = stated.find(responses, teams);
        String offering = offering(some);
        RequirementGroup group =
                new RequirementGroup(id, offering, title, null, now(), List.of())
                        .about(suppliers(some));
        groups.add(new Change<>(group.id(), group, List.of()));
        stated.group(ids(some), group.id());
        return group;
    }

    /// Puts some more into a group.
    ///
    /// @param teams what was said about others is left out
    /// @throws InvalidInput when they are of another offering
    /// @throws NotFound when the group is of other teams
    public void add(UUID id, Collection<UUID> responses, Teams teams) {
        RequirementGroup group = find(id, teams);
        List<StatedRequirement> some = stated.find(responses, teams);
        if (some.stream()
                .anyMatch(
                        statedRequirement ->
                                !statedRequirement.offering().equals(group.offering()))) {
            throw new InvalidInput("stated", WORDS.told("problem.other-offering"));
        }
        Set<String> suppliers = suppliers(some);
        var _ =
                groups.change(
                        id,
                        requirementGroup -> {
                            Set<String> all = new TreeSet<>(owners(requirementGroup));
                            all.addAll(suppliers);
                            return new Change<>(id, requirementGroup.about(all), List.of());
                        });
        stated.group(ids(some), id);
    }

    /// Takes some out of their groups.
    ///
    /// @param teams what was said about others stays where it is
    public void takeOut(Collection<UUID> responses, Teams teams) {
        stated.group(ids(stated.find(responses, teams)), null);
    }

    private static List<UUID> ids(List<StatedRequirement> some) {
        return some.stream().map(StatedRequirement::responseId).toList();
    }

    private static Set<String> suppliers(List<StatedRequirement> some) {
        return some.stream()
                .map(StatedRequirement::supplier)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Calls a group otherwise.
    public void rename(UUID id, String title, Teams teams) {
        change(id, teams, group -> group.called(title));
    }

    /// A group with something in it that was said about one of these teams.
    ///
    /// @throws NotFound when there is none
    public RequirementGroup find(UUID id, Teams teams) {
        return groups.find(id)
                .filter(requirementGroup -> isVisible(requirementGroup, teams))
                .orElseThrow(() -> new NotFound("group", id));
    }

    /// All groups of an offering that these teams may see, the oldest first.
    public List<RequirementGroup> groups(String offering, Teams teams) {
        return groups.all().stream()
                .filter(requirementGroup -> requirementGroup.offering().equals(offering))
                .filter(requirementGroup -> isVisible(requirementGroup, teams))
                .toList();
    }

    /// Whether these teams may decide about a group: all that is in it was said about them.
    public boolean mayDecide(RequirementGroup group, Teams teams) {
        return teams.haveAll(owners(group));
    }

    private boolean isVisible(RequirementGroup group, Teams teams) {
        return teams.areAll() || owners(group).stream().anyMatch(teams::have);
    }

    private Collection<String> owners(RequirementGroup group) {
        List<String> noted = group.suppliers();
        return noted == null ? suppliers(stated.ofGroup(group.id(), Teams.ALL)) : noted;
    }

    /// It will not be part of the agreement.
    public void decline(UUID id, String reason, String by, Teams teams) {
        change(id, teams, group -> group.decided(new Decision(null, 0, reason, by, now())));
    }

    /// Nothing is decided any more; an agreement that has it stays as it is.
    public void undecide(UUID id, Teams teams) {
        change(id, teams, group -> group.decided(null));
    }

    /// The requirement becomes part of the next version of the agreement, with all that is agreed
    /// now. Done once more after a crash it is not added twice.
    ///
    /// @param from when the new version begins to hold
    public RequirementGroup accept(
            UUID id, RequirementForm requirement, Instant from, String by, Teams teams) {
        RequirementGroup group = find(id, teams);
        requireDecidable(group, teams);
        Agreement accepted = accepted(group.offering(), requirement, from);
        Decision decision =
                new Decision(requirement.id(), accepted.version(), "", by, clock.instant());
        return change(id, teams, undecided -> undecided.decided(decision));
    }

    /// The agreement that has the requirement, stated now unless the newest has it.
    private Agreement accepted(String id, RequirementForm requirement, Instant from) {
        Offering offering = offerings.find(id).orElseThrow(() -> new NotFound("offering", id));
        Agreement newest = offering.agreements().getLast();
        boolean isKnown =
                newest.requirements().stream()
                        .anyMatch(known -> known.id().equals(requirement.id()));
        return isKnown ? newest : agreed(offering, newest, requirement, from);
    }

    private Agreement agreed(
            Offering offering, Agreement newest, RequirementForm requirement, Instant from) {
        List<RequirementForm> all = new ArrayList<>();
        newest.requirements().forEach(agreed -> all.add(RequirementForm.of(agreed)));
        all.add(requirement);
        return agreements
                .state(offering.id(), new AgreementForm(offering.name(), from, all))
                .agreements()
                .stream()
                .reduce(
                        (agreement, other) ->
                                agreement.version() > other.version() ? agreement : other)
                .orElseThrow();
    }

    private void requireDecidable(RequirementGroup group, Teams teams) {
        if (!mayDecide(group, teams)) {
            throw new NotAllowed(WORDS.told("problem.other-teams"));
        }
    }

    private RequirementGroup change(UUID id, Teams teams, UnaryOperator<RequirementGroup> step) {
        var _ = find(id, teams);
        return groups.change(
                        id,
                        group -> {
                            requireDecidable(group, teams);
                            return new Change<>(id, step.apply(group), List.of());
                        })
                .orElseThrow(() -> new NotFound("group", id));
    }

    private Instant now() {
        return clock.instant();
    }
}
