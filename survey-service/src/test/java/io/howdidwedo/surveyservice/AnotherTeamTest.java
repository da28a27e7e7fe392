package io.howdidwedo.surveyservice;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.WrittenPages;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.trace.Traces;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint.ContactPointKind;
import io.howdidwedo.surveyservice.contactpoint.KeepingContactPoints;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.followup.NoMail;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.surveyservice.invitation.trial.TrialMails;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Evidence;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.testsupport.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Somebody with every role, but of another team, walks all pages and doors for the staff with the
/// ids of the north branch's rows: nothing is found, nothing is shown, nothing is changed.
class AnotherTeamTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NORTH = "north-branch";

    /// What an organisation has once, for all its teams: it has no supplier.
    private static final Set<String> EVERYBODYS =
            Set.of(
                    "/api/offerings/{id}",
                    "/offerings/{id}",
                    "/offerings/{id}/edit",
                    "/offerings/{id}/merge",
                    "/offerings/{id}/separate",
                    "/api/offerings/{id}/merge",
                    "/api/surveys/{id}",
                    "/surveys/{id}",
                    "/surveys/{id}/edit",
                    "/surveys/{id}/file",
                    "/surveys/{id}/begin",
                    "/surveys/{id}/discard",
                    "/surveys/{id}/bring-back",
                    "/surveys/{id}/preview",
                    "/surveys/{id}/test",
                    "/reply-templates/{id}",
                    "/reply-templates/{id}/remove",
                    "/reply-templates/{id}/put-back");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();
    @TempDir Path files;

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final Map<String, String> ids = new TreeMap<>();
    private MongoDatabase database;
    private MockMvc doors;
    private final SomeCaller caller = new SomeCaller(southern(Role.values()));
    private UUID group;
    private UUID said;

    @BeforeEach
    void begin() throws IOException {
        database = OWN.empty();
        start();
        NorthBranch north = new NorthBranch();
        ids.put("/deliveries/quarantine/{response}/release", north.response.toString());
        ids.put("/deliveries/{invitation}/revoke", north.invitation.toString());
        ids.put("/deliveries/{invitation}/restore", north.invitation.toString());
        ids.put("/api/invitations/{invitation}/revoke", north.invitation.toString());
        ids.put("/api/invitations/{invitation}/restore", north.invitation.toString());
        ids.put("/api/transactions/{id}", north.transaction.toString());
        ids.put("/fragments/survey/customers/{transaction}", north.transaction.toString());
        ids.put("/fragments/survey/requirements/{transaction}", north.transaction.toString());
        ids.put("/customers/{key}", CustomerFind.keyOf("anabel").toString());
        for (String deed : List.of("/erase", "/merge", "/separate")) {
            ids.put("/customers/{key}" + deed, CustomerFind.keyOf("anabel").toString());
        }
        ids.put(
                "/fragments/survey/customers/{key}/moving",
                CustomerFind.keyOf("anabel").toString());
        ids.put("/api/customers/{customer}/merge", "anabel");
        ids.put("/api/teams/{id}/merge", NORTH);
        ids.put("/teams/{id}/merge", NORTH);
        ids.put("/teams/{id}/separate", NORTH);
        ids.put("/fragments/survey/history/{transaction}", north.transaction.toString());
        ids.put("/fragments/survey/replies/{transaction}", north.transaction.toString());
        ids.put("/fragments/survey/replies/{transaction}/preview", north.transaction.toString());
        for (String deed :
                List.of("", "/begin", "/discard", "/bring-back", "/results.csv", "/refused.csv")) {
            ids.put("/imports/{id}" + deed, north.file.toString());
        }
        ids.put("/api/imports/{id}", north.file.toString());
        ids.put("/api/imports/{id}/results.csv", north.file.toString());
        ids.put("/api/imports/{id}/refused.csv", north.file.toString());
        for (String deed : List.of("", "/turn", "/poster.pdf", "/enter")) {
            ids.put("/contact-points/{id}" + deed, "north-desk");
        }
        ids.put("/next-cycle/groups/{id}", north.group.toString());
        ids.put("/next-cycle/groups/{id}/{deed}", north.group.toString());
        group = north.group;
        said = north.response;
    }

    @AfterEach
    void end() {
        context.close();
    }

    @Test
    void findsNothingByItsIdAndChangesNothing() throws Exception {
        String before = everything();
        List<String> unknown = new ArrayList<>();
        for (Door door : allDoors()) {
            if (!door.path.contains("{") || EVERYBODYS.contains(door.path)) {
                continue;
            }
            String id = ids.get(door.path);
            if (id == null) {
                unknown.add(door.path);
                continue;
            }
            for (String deed : List.of("rename", "decline", "undecide", "accept")) {
                assertThat(refusal(door, id, deed))
                        .as("%s %s %s", door.method, door.path, deed)
                        .isInstanceOfAny(NotFound.class, NotAllowed.class);
            }
        }

        assertThat(unknown).as("doors this walk does not know").isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void putsNothingIntoAGroupOfOthersAndTakesNothingOut() throws Exception {
        String before = everything();

        assertThat(
                        thrown(
                                request(HttpMethod.POST, "/next-cycle/take-out")
                                        .param("stated", said.toString())))
                .isInstanceOf(InvalidInput.class);
        assertThat(
                        thrown(
                                request(HttpMethod.POST, "/next-cycle/take")
                                        .param("stated", said.toString())
                                        .param("wish", "false")))
                .isInstanceOf(InvalidInput.class);
        assertThat(
                        thrown(
                                request(HttpMethod.POST, "/next-cycle/group")
                                        .param("stated", said.toString())
                                        .param("title", "Ours now")))
                .isInstanceOf(InvalidInput.class);
        assertThat(everything()).isEqualTo(before);

        UUID own = new UUID(5, 5);
        context.getBean(StatedRequirements.class).keep(List.of(stated(own, "south-branch")));
        String withOwn = everything();
        assertThat(
                        thrown(
                                request(HttpMethod.POST, "/next-cycle/group")
                                        .param("stated", own.toString())
                                        .param("into", group.toString())))
                .isInstanceOf(NotFound.class);
        assertThat(everything()).isEqualTo(withOwn);
    }

    @Test
    void isShownNothingOfOthersInAnyList() throws Exception {
        for (Door door : allDoors()) {
            if (door.method == HttpMethod.GET && !door.path.contains("{")) {
                String shown =
                        doors.perform(request(HttpMethod.GET, door.path))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8);
                assertThat(shown)
                        .as(door.path)
                        .doesNotContain(NORTH, "north-desk", "north.csv", "anabel", "Call first");
            }
        }
    }

    /// The same walk by somebody of the team itself finds all of it: it looks in the right places.
    @Test
    void whoIsOfTheTeamFindsThem() throws Exception {
        caller.becomes(caller(Set.of(NORTH), Role.values()));
        for (String path :
                List.of(
                        "/api/transactions/{id}",
                        "/imports/{id}",
                        "/api/imports/{id}",
                        "/contact-points/{id}",
                        "/next-cycle/groups/{id}")) {
            assertThat(thrown(request(HttpMethod.GET, path, Objects.requireNonNull(ids.get(path)))))
                    .as(path)
                    .isNull();
        }
    }

    /// Names for the rows of a list: only of those whose transactions are the caller's.
    @Test
    void namesAreToldWithinTheCallersTeams() throws Exception {
        String transaction =
                Objects.requireNonNull(ids.get("/fragments/survey/customers/{transaction}"));
        String names = "/fragments/survey/customers?transaction=" + transaction;
        assertThat(shown(names)).doesNotContain("Ana", transaction);

        caller.becomes(caller(Set.of(NORTH), Role.AGENT));

        assertThat(shown(names))
                .contains("id=\"name-" + transaction + "\" hx-swap-oob=\"innerHTML\"")
                .contains("<bdi>Ana</bdi>");
    }

    @Test
    void theTeamFindsItsCustomerAndAllThereWas() throws Exception {
        String page = "/customers/" + CustomerFind.keyOf("anabel");
        caller.becomes(caller(Set.of(NORTH), Role.AGENT));

        assertThat(shown("/customers")).contains("Ana", page, "20 Nov 2026");
        assertThat(shown("/customers?q=ANA")).contains(page);
        assertThat(shown("/customers?q=ana@exam")).contains(page);
        assertThat(shown("/customers?q=order-7")).contains(page);
        assertThat(shown("/customers?q=bob")).contains("No customer of your teams is called");
        assertThat(shown("/fragments/survey/customers/found?q=ana")).contains(page);
        assertThat(shown(page))
                .contains("<bdi>Ana</bdi>", "mailto:ana@example.org", "May be asked")
                .contains("hx-get=\"/fragments/analytics/expected?of=")
                .containsSubsequence("Asked by mail how we did", "Served")
                .doesNotContain("Erase this customer");
        assertThat(thrown(request(HttpMethod.GET, "/customers?after=nonsense")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void anAdministratorErasesACustomerWhenTheyTypeThatTheyMeanIt() throws Exception {
        String page = "/customers/" + CustomerFind.keyOf("anabel");
        caller.becomes(caller(Set.of(NORTH), Role.ADMIN));
        assertThat(shown(page)).contains("Erase this customer");

        assertThat(
                        doors.perform(request(HttpMethod.POST, page + "/erase"))
                                .andReturn()
                                .getResponse())
                .matches(answer -> answer.getStatus() == 422);
        assertThat(shown(page)).contains("mailto:ana@example.org");

        doors.perform(request(HttpMethod.POST, page + "/erase").param("confirm", "Erase"));
        assertThat(shown(page))
                .contains("A customer of " + NORTH, "Wants no more questions")
                .doesNotContain("ana@example.org");
        assertThat(shown("/customers?q=ana@exam")).doesNotContain(page);
        assertThat(shown("/customers?q=order-7")).contains(page);
    }

    /// For the page of a case: what was agreed, and what there was between the customer and us.
    @Test
    void theTeamIsToldWhatThereWasWithItsCustomer() throws Exception {
        String transaction =
                Objects.requireNonNull(ids.get("/fragments/survey/history/{transaction}"));
        caller.becomes(caller(Set.of(NORTH), Role.AGENT));

        assertThat(shown("/fragments/survey/history/" + transaction))
                .containsSubsequence(
                        "Answered, held back in quarantine: 2 of 5",
                        "Asked by mail how we did",
                        "Served",
                        "order-7")
                .contains("data-day=\"2026-11-20\"");
        context.getBean(Offerings.class).add(StandardAgreement.firstOffering());
        assertThat(shown("/fragments/survey/requirements/" + transaction))
                .contains("id=\"requirement-on-time\" hx-swap-oob=\"innerHTML\"")
                .contains("<bdi>Done by the promised day</bdi>");
    }

    @Test
    void aLinkIsTakenBackAndGivenAgain() throws Exception {
        caller.becomes(caller(Set.of(NORTH), Role.ADMIN));
        String invitation = Objects.requireNonNull(ids.get("/deliveries/{invitation}/revoke"));
        assertThat(shown("/deliveries")).contains("Revoke link");

        assertThat(thrown(request(HttpMethod.POST, "/deliveries/{i}/revoke", invitation))).isNull();
        assertThat(revoked(invitation)).isTrue();
        assertThat(shown("/deliveries")).contains("Reopen link");
        assertThat(thrown(request(HttpMethod.POST, "/deliveries/{i}/restore", invitation)))
                .isNull();
        assertThat(revoked(invitation)).isFalse();

        for (String deed : List.of("revoke", "restore")) {
            assertThat(
                            thrown(
                                    request(
                                            HttpMethod.POST,
                                            "/api/invitations/{i}/{deed}",
                                            invitation,
                                            deed)))
                    .isNull();
            assertThat(revoked(invitation)).isEqualTo(deed.equals("revoke"));
        }
    }

    private boolean revoked(String invitation) {
        return context.getBean(Invitations.class)
                .find(UUID.fromString(invitation))
                .orElseThrow()
                .revoked();
    }

    private String shown(String path) throws Exception {
        return doors.perform(request(HttpMethod.GET, path))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /// A group that customers of two teams ask for is seen by both, and decided by whoever sees
    /// both.
    @Test
    void whatIsSharedIsSeenAndNotDecided() throws Exception {
        UUID own = new UUID(5, 5);
        context.getBean(StatedRequirements.class).keep(List.of(stated(own, "south-branch")));
        context.getBean(NextCycle.class).add(group, List.of(own), Teams.ALL);

        assertThat(thrown(request(HttpMethod.GET, "/next-cycle/groups/{id}", group))).isNull();
        for (String deed : List.of("rename", "decline", "undecide", "accept")) {
            assertThat(
                            thrown(
                                    fields(
                                            request(
                                                    HttpMethod.POST,
                                                    "/next-cycle/groups/{id}/{deed}",
                                                    group,
                                                    deed))))
                    .as(deed)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    /// By construction: what serves callers asks for rows by id only within somebody's teams.
    @Test
    void everyLookUpByIdCarriesTheTeams() {
        noClasses()
                .that(
                        resideInAPackage("..web..")
                                .and(
                                        DescribedPredicate.describe(
                                                "know who calls",
                                                owner ->
                                                        owner.getMethods().stream()
                                                                .anyMatch(
                                                                        method ->
                                                                                method
                                                                                        .getRawParameterTypes()
                                                                                        .stream()
                                                                                        .anyMatch(
                                                                                                type ->
                                                                                                        type
                                                                                                                .isEquivalentTo(
                                                                                                                        Caller
                                                                                                                                .class))))))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "it looks a row of some team up without saying whose",
                                AnotherTeamTest::looksUpWithoutTeams))
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.howdidwedo.surveyservice"));
    }

    private static boolean looksUpWithoutTeams(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        boolean ofTeams =
                Set.of(
                                "Transactions",
                                "CustomersTransactions",
                                "Invitations",
                                "Responses",
                                "Imports",
                                "KeepingContactPoints",
                                "StatedRequirements",
                                "NextCycle",
                                "FollowUps")
                        .contains(target.getOwner().getSimpleName());
        boolean looksUp =
                target.getName().startsWith("find")
                        || Set.of("of", "all", "latest", "state", "turn", "rename", "decline")
                                .contains(target.getName())
                        || Set.of("undecide", "accept", "add", "group", "takeOut", "take")
                                .contains(target.getName());
        boolean addsAContactPoint =
                target.getOwner().isEquivalentTo(KeepingContactPoints.class)
                        && target.getName().equals("add");
        return ofTeams
                && looksUp
                && !addsAContactPoint
                && target.getRawParameterTypes().stream()
                        .noneMatch(
                                type ->
                                        type.isEquivalentTo(Teams.class)
                                                || type.isEquivalentTo(Set.class));
    }

    private Throwable refusal(Door door, String id, String deed) throws Exception {
        Object[] variables =
                door.path.contains("{deed}") ? new Object[] {id, deed} : new Object[] {id};
        MockHttpServletRequestBuilder request = request(door.method, door.path, variables);
        return thrown(
                door.path.startsWith("/api/") && door.path.endsWith("/merge")
                        ? request.contentType(MediaType.APPLICATION_JSON)
                                .content("{\"into\": \"anabel\"}")
                        : fields(request));
    }

    private static MockHttpServletRequestBuilder fields(MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("words", "Ours")
                .param("on", "false")
                .param("id", "ours")
                .param("text", "Ours")
                .param("need", "service")
                .param("stage", "after")
                .param("strength", "want")
                .param("target", "4")
                .param("other", CustomerFind.keyOf("anabel").toString())
                .param("of", CustomerFind.keyOf("anabel").toString())
                .param("from", "2027-01-01");
    }

    private Throwable thrown(MockHttpServletRequestBuilder request) {
        try {
            var answer = doors.perform(request).andReturn();
            return answer.getResolvedException();
        } catch (Exception e) {
            return e.getCause() == null ? e : e.getCause();
        }
    }

    record Door(HttpMethod method, String path) {}

    private List<Door> allDoors() {
        List<Door> all = new ArrayList<>();
        Objects.requireNonNull(doors.getDispatcherServlet().getWebApplicationContext())
                .getBean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (Arrays.stream(method.getMethodParameters())
                                    .anyMatch(
                                            methodParameter ->
                                                    methodParameter.getParameterType()
                                                            == Caller.class)) {
                                mapping.getMethodsCondition()
                                        .getMethods()
                                        .forEach(
                                                verb ->
                                                        mapping.getPatternValues()
                                                                .forEach(
                                                                        path ->
                                                                                all.add(
                                                                                        new Door(
                                                                                                verb
                                                                                                        .asHttpMethod(),
                                                                                                path))));
                            }
                        });
        assertThat(all).hasSizeGreaterThan(40);
        return all;
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String name : database.listCollectionNames()) {
            database.getCollection(name).find().forEach(document -> all.append(document.toJson()));
        }
        return all.toString();
    }

    private void start() {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("survey.imports.folder", files)));
        bean(MongoDatabase.class, database);
        bean(OutboxRelay.class, SilentRelay.of(database));
        bean(Clock.class, new SettableClock(NOON));
        bean(JsonMapper.class, JsonConfiguration.mapper());
        bean(PageSettings.class, new PageSettings("Shop", "https://feedback.example.org"));
        bean(
                StaffPages.class,
                new StaffPages(new PageSettings("Shop", "https://feedback.example.org")));
        bean(OpenChannels.class, new OpenChannels(Set.of(Channel.EMAIL)));
        bean(SignedLinks.class, SomeLinks.signed());
        bean(CustomerMail.class, new NoMail());
        bean(TrialMails.class, (_, _) -> true);
        // By its name in the service: the traces of samples are called so, too.
        context.registerBean("serviceTraces", Traces.class, () -> Traces.OFF);
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        for (BeanDefinition beanDefinition :
                scan.findCandidateComponents("io.howdidwedo.surveyservice")) {
            String type = Objects.requireNonNull(beanDefinition.getBeanClassName());
            if (!type.contains(".kafka.") && !type.equals(SurveyService.class.getName())) {
                context.registerBeanDefinition(type, beanDefinition);
            }
        }
        context.addBeanFactoryPostProcessor(
                beans -> {
                    for (String name : beans.getBeanDefinitionNames()) {
                        beans.getBeanDefinition(name).setLazyInit(true);
                    }
                });
        context.refresh();
        doors =
                MockMvcBuilders.standaloneSetup(
                                context.getBeansWithAnnotation(Controller.class).values().toArray())
                        .setCustomArgumentResolvers(caller)
                        .setMessageConverters(
                                new WrittenPages(),
                                new StringHttpMessageConverter(),
                                new JacksonJsonHttpMessageConverter(JsonConfiguration.mapper()))
                        .build();
    }

    private <T> void bean(Class<T> type, T bean) {
        context.registerBean(type, () -> bean, beanDefinition -> beanDefinition.setPrimary(true));
    }

    private static Caller southern(Role... roles) {
        return caller(Set.of("south-branch"), roles);
    }

    private static Caller caller(Set<String> teams, Role... roles) {
        return SomeCaller.of(teams, EnumSet.copyOf(List.of(roles)), Set.of());
    }

    private static StatedRequirement stated(UUID id, String supplier) {
        return new StatedRequirement(
                id,
                1,
                new UUID(6, 6),
                "c",
                supplier,
                "home-delivery",
                supplier.equals(NORTH) ? "Call first" : "Come early",
                NOON,
                null,
                Taken.WISH);
    }

    /// One row of each kind of the north branch.
    private final class NorthBranch {
        private final UUID transaction;
        private final UUID invitation;
        private final UUID response;
        private final UUID file;
        private final UUID group;

        NorthBranch() throws IOException {
            Transaction order =
                    SomeTransaction.of(
                                    "order-7",
                                    NOON,
                                    SomeTransaction.ana("anabel", "ana@example.org"))
                            .by(NORTH)
                            .recorded();
            context.getBean("firstOffering", org.springframework.boot.ApplicationRunner.class);
            context.getBean("transactions", Transactions.class).record(List.of(order));
            transaction = order.id();
            context.getBean(FindingCustomers.class).recorded(List.of(transaction));
            Invitation asked =
                    context.getBean(Invitations.class)
                            .add(SomeInvitation.sent(order, Channel.EMAIL, "standard", NOON));
            invitation = asked.id();
            Response held =
                    context.getBean(Answering.class)
                            .submit(
                                    asked,
                                    new Answers(
                                            new Overall(5, 2),
                                            null,
                                            null,
                                            List.of(),
                                            Map.of(),
                                            List.of(),
                                            false),
                                    new Evidence(NOON, NOON, true, 0, null));
            response = held.id();
            Import prepared =
                    context.getBean(RunningImports.class)
                            .prepare(
                                    new UUID(4, 5),
                                    ImportKind.TRANSACTIONS,
                                    "north.csv",
                                    true,
                                    List.of(NORTH),
                                    "norman",
                                    new ByteArrayInputStream(
                                            "id,when\n1,2026-11-20\n"
                                                    .getBytes(StandardCharsets.UTF_8)));
            file = prepared.id();
            context.getBean(KeepingContactPoints.class)
                    .add(
                            new ContactPoint(
                                    "x",
                                    "North desk",
                                    ContactPointKind.PHONE,
                                    NORTH,
                                    "home-delivery",
                                    "en",
                                    List.of(),
                                    true,
                                    NOON));
            context.getBean(StatedRequirements.class).keep(List.of(stated(response, NORTH)));
            group =
                    context.getBean(NextCycle.class)
                            .group(new UUID(4, 4), List.of(response), "A call", Teams.ALL)
                            .id();
        }
    }
}
