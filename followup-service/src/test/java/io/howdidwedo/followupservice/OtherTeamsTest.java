package io.howdidwedo.followupservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cases.view.SavingViews;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.draft.DraftsInMemory;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.notice.NoticesInMemory;
import io.howdidwedo.followupservice.notice.wish.KeepingWishes;
import io.howdidwedo.followupservice.search.CaseFindsInMemory;
import io.howdidwedo.followupservice.search.FindingCases;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.page.WrittenPages;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks over everything that can be asked for by an id or a name, as somebody of another team.
class OtherTeamsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String SECRET = "soaked-by-the-north-branch";

    /// What has no id or name of a team's own in it, or is proved by a signature, each with why.
    private static final Set<String> NOT_BY_ID =
            Set.of(
                    "/n/{token}",
                    "/n/{token}/{deed}",
                    "/rules/{id}",
                    "/rules/{id}/remove",
                    "/rules/{id}/earlier");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private Case theirs;
    /// A manager of another team with every right there.
    private final SomeCaller caller = new SomeCaller(manager("south-branch"));
    private MockMvc mvc;

    @BeforeEach
    void begin() {
        Case open = SomeCase.open(1, null, NOON);
        theirs =
                open.noted("Eva", SECRET, List.of(), NOON)
                        .resolved(
                                "Eva",
                                new Resolution("", SECRET, "", false),
                                FollowingUps.clockAt(NOON));
        cases.open(new Cases.Step(theirs, List.of()));
        register();
    }

    private void register() {
        MongoDatabase database = OWN.empty();
        OutboxRelay relay = SilentRelay.of(database);
        KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
        teams.name(
                "north-branch",
                new Colleague("eva", SECRET, "eva@example.org", 1, Colleague.NewCases.ALL, null));
        RootCauses causes = new RootCauses(new CatalogueInMemory<>(), clock);
        FollowingUp following = FollowingUps.of(cases, clock);
        bean(Clock.class, clock);
        bean(Cases.class, cases);
        bean(FollowingUp.class, following);
        bean(KeepingTeams.class, teams);
        bean(
                PlacingByHand.class,
                new PlacingByHand(
                        new PlacingByHand.Kind(
                                "team",
                                TeamsOrdered.KEY,
                                placing -> new TeamsOrdered(placing.version(), placing.ids())),
                        new CatalogueInMemory<>(),
                        clock));
        bean(ReadLanguages.class, new ReadLanguages(new CatalogueInMemory<>(), clock));
        bean(TeamNames.class, () -> new TreeSet<>(Set.of("north-branch", "south-branch")));
        bean(RootCauses.class, causes);
        bean(
                ClosingLoops.class,
                new ClosingLoops(new CatalogueInMemory<>(), causes, cases, following, clock));
        bean(VoicesInMemory.class, new VoicesInMemory());
        bean(DraftsInMemory.class, new DraftsInMemory());
        bean(NoticesInMemory.class, new NoticesInMemory());
        bean(KeepingWishes.class, new KeepingWishes(new CatalogueInMemory<>(), clock));
        FindingCases finding =
                new FindingCases(new CaseFindsInMemory(), cases, new VoicesInMemory());
        finding.changed(List.of(theirs.id()));
        bean(FindingCases.class, finding);
        bean(SavingViews.class, new SavingViews(new CatalogueInMemory<>(), clock));
        bean(MongoDatabase.class, database);
        bean(OutboxRelay.class, relay);
        bean(PublicHolidays.class, new FollowingUps.NoHolidays());
        bean(StaffPages.class, new StaffPages(new PageSettings("Example", "http://localhost")));
        bean(
                Templates.class,
                new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"));
        bean(SignedLinks.class, SomeLinks.signed());
        scan();
        context.refresh();
        context.getBean(TeamHours.class).state("north-branch", WorkingHours.AROUND_THE_CLOCK);
        mvc =
                MockMvcBuilders.standaloneSetup(
                                context.getBeansWithAnnotation(Controller.class).values().toArray())
                        .setCustomArgumentResolvers(caller)
                        .setMessageConverters(
                                new WrittenPages(), new JacksonJsonHttpMessageConverter())
                        .build();
    }

    /// The pages and APIs, and where rules and working hours are kept.
    private void scan() {
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        scanner.scan(
                Stream.concat(
                                Stream.of(
                                                "cases",
                                                "cases.preview",
                                                "loop",
                                                "notice",
                                                "rule",
                                                "search",
                                                "team",
                                                "workinghours")
                                        .map(feature -> feature + ".web"),
                                Stream.of("rule.mongo", "rule.wiring", "workinghours.mongo"))
                        .map(leaf -> "io.howdidwedo.followupservice." + leaf)
                        .toArray(String[]::new));
    }

    private <T> void bean(Class<T> type, T one) {
        context.registerBean(type, () -> one);
    }

    @AfterEach
    void end() {
        context.close();
    }

    @Test
    void nothingOfAnotherTeamIsSeenOrChanged() throws Exception {
        TreeMap<String, String> wrong = new TreeMap<>();
        int walked = 0;
        for (String pattern : patterns()) {
            for (HttpMethod method :
                    List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
                String path = filledIn(pattern);
                String answer = ask(method, path);
                walked++;
                boolean told = answer.contains(SECRET);
                boolean byId = pattern.contains("{") && !NOT_BY_ID.contains(pattern);
                boolean done = byId && answer.startsWith("2") || byId && answer.startsWith("3");
                if (told || done) {
                    wrong.put(method + " " + pattern, answer.substring(0, 3));
                }
            }
        }

        assertThat(walked).isGreaterThan(80);
        assertThat(wrong).isEmpty();
        assertThat(cases.find(theirs.id())).contains(theirs);
    }

    /// Else the walk would prove nothing.
    @Test
    void itsOwnTeamSeesIt() throws Exception {
        caller.becomes(manager("north-branch"));

        for (String path :
                List.of(
                        "/cases/" + theirs.id(),
                        "/api/cases/" + theirs.id(),
                        "/api/cases",
                        "/api/cases/causes",
                        "/api/teams/north-branch",
                        "/teams/north-branch",
                        "/teams/north-branch/people/eva",
                        "/you-said-we-did")) {
            assertThat(ask(HttpMethod.GET, path)).as(path).startsWith("200").contains(SECRET);
        }
        assertThat(ask(HttpMethod.POST, "/cases/" + theirs.id() + "/note")).startsWith("303");
        assertThat(ask(HttpMethod.DELETE, "/api/teams/north-branch/colleagues/eva"))
                .startsWith("200");
    }

    private Set<String> patterns() {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        TreeSet<String> patterns = new TreeSet<>();
        for (RequestMappingInfo one : mapping.getHandlerMethods().keySet()) {
            patterns.addAll(one.getPatternValues());
        }
        patterns.remove("/my-work/changes");
        assertThat(patterns).hasSizeGreaterThan(30);
        return patterns;
    }

    private String filledIn(String pattern) {
        return pattern.replaceAll("\\{(id|caseId)}", theirs.id().toString())
                .replaceAll("\\{(team|supplier)}", "north-branch")
                .replace("{user}", "eva")
                .replace("{deed}", "note")
                .replaceAll("\\{\\w+}", "x");
    }

    private String ask(HttpMethod method, String path) throws Exception {
        var asked =
                request(method, path)
                        .param("words", "Hello")
                        .param("cause", SECRET)
                        .param("into", "x")
                        .param("text-en", "Done")
                        .param("team", "north-branch")
                        .param("case", theirs.id().toString())
                        .param("deed", "assign")
                        .param("name", "x")
                        .param("q", "A-1")
                        .contentType(
                                path.startsWith("/api/")
                                        ? MediaType.APPLICATION_JSON
                                        : MediaType.APPLICATION_FORM_URLENCODED);
        if (path.startsWith("/api/")) {
            asked.content("{}");
        }
        try {
            var response = mvc.perform(asked).andReturn();
            String body = response.getResponse().getContentAsString();
            return response.getResponse().getStatus() + " " + body;
        } catch (jakarta.servlet.ServletException e) {
            return "refused";
        }
    }

    private static Caller manager(String team) {
        return SomeCaller.of(
                Set.of(team),
                Set.of(Role.AGENT, Role.MANAGER, Role.ADMIN),
                Set.of(Scope.CASES_READ, Scope.CASES_WRITE));
    }
}
