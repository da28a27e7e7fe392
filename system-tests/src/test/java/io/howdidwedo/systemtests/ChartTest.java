package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/// The Helm chart is taken by Helm, makes what Kubernetes knows, and gives every service what it
/// reads and nothing else.
class ChartTest {
    private static final Path ROOT = Path.of("..");
    private static final String KUBERNETES = "1.31.0";
    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(?::[^}]*)?}");

    /// How it may be installed.
    private enum Installation {
        SMALLEST(helm -> helm),
        WITH_ALL(
                helm ->
                        helm.set("ingress.enabled", true)
                                .set("ingress.className", "nginx")
                                .set("ingress.tlsSecret", "feedback-tls")
                                .set("autoscaling.lag.enabled", true)
                                .set("mail.dkim.existingSecret", "mail-key")
                                .set("mail.dkim.domain", "example.org")
                                .set("mail.dkim.selector", "feedback")
                                .set("services.survey-service.replicas", 2)
                                .set("services.survey-service.storage.accessMode", "ReadWriteMany")
                                .set("image.pullSecrets[0].name", "registry")
                                .set("nodeSelector.zone", "a")
                                .set("settings.LOG_LEVEL", "WARN"));

        private final UnaryOperator<TemplateCommand> how;

        Installation(UnaryOperator<TemplateCommand> how) {
            this.how = how;
        }

        List<JsonObject> manifests() {
            return rendered(how.apply(installed()));
        }
    }

    @Test
    void helmFindsNothingToSayAgainstIt() {
        LintResult lint = chart().lint().strict().quiet().call();

        assertThat(lint.isFailed()).isFalse();
        assertThat(lint.getMessages()).noneMatch(said -> said.matches("(?s).*(ERROR|WARN).*"));
    }

    @ParameterizedTest
    @EnumSource
    void kubernetesKnowsEveryFieldOfIt(Installation installation) throws IOException {
        List<JsonObject> manifests = installation.manifests();

        assertThat(manifests).hasSizeGreaterThan(15);
        for (JsonObject manifest : manifests) {
            requireKnown(manifest);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachServiceIsGivenWhatItReadsAndNothingElse(Installation installation) {
        List<JsonObject> manifests = installation.manifests();

        for (String service : services()) {
            JsonObject container = container(workload(manifests, service));
            Set<String> given = new TreeSet<>();
            for (JsonElement source : container.getAsJsonArray("envFrom")) {
                String name = text(source, "configMapRef", "name");
                given.addAll(named(manifests, "ConfigMap", name).getAsJsonObject("data").keySet());
            }
            container.getAsJsonArray("env").forEach(one -> given.add(text(one, "name")));

            assertThat(read(service)).as(service).containsAll(given);
            assertThat(given).as(service).containsAll(required(service));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceIsReachedWhereItListens(Installation installation) {
        List<JsonObject> manifests = installation.manifests();

        for (String service : services()) {
            JsonObject workload = workload(manifests, service);
            JsonObject labels = at(workload, "spec", "template", "metadata", "labels");
            JsonObject door = named(manifests, "Service", "feedback-" + service);
            JsonObject selector = at(door, "spec", "selector");

            assertThat(labels.asMap()).containsAllEntriesOf(selector.asMap());
            assertThat(labels.asMap())
                    .containsAllEntriesOf(at(workload, "spec", "selector", "matchLabels").asMap());
            assertThat(
                            at(door, "spec")
                                    .getAsJsonArray("ports")
                                    .get(0)
                                    .getAsJsonObject()
                                    .get("port"))
                    .isEqualTo(
                            container(workload)
                                    .getAsJsonArray("ports")
                                    .get(0)
                                    .getAsJsonObject()
                                    .get("containerPort"));
        }
    }

    @Test
    void itRunsTheImagesThatComposeBuilds() {
        List<JsonObject> manifests = Installation.SMALLEST.manifests();

        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(file("docker-compose.yml"));
        for (String service : services()) {
            assertThat(container(workload(manifests, service)).get("image").getAsString())
                    .isEqualTo(compose.get("services").get(service).get("image"));
        }
    }

    @Test
    void noServiceIsLeftOut() {
        List<JsonObject> manifests = Installation.SMALLEST.manifests();

        assertThat(
                        manifests.stream()
                                .filter(
                                        one ->
                                                Set.of("Deployment", "StatefulSet")
                                                        .contains(kind(one)))
                                .map(ChartTest::name)
                                .toList())
                .containsExactlyInAnyOrderElementsOf(
                        services().stream().map(service -> "feedback-" + service).toList());
    }

    @Test
    void itScalesByGroupsAndTopicsThatThereAre() throws IOException {
        String code = mainCode();

        List<JsonObject> scaled =
                Installation.WITH_ALL.manifests().stream()
                        .filter(one -> kind(one).equals("ScaledObject"))
                        .toList();
        assertThat(scaled).hasSizeGreaterThanOrEqualTo(3);
        for (JsonObject one : scaled) {
            for (JsonElement trigger : at(one, "spec").getAsJsonArray("triggers")) {
                assertThat(code)
                        .contains("\"" + text(trigger, "metadata", "consumerGroup") + "\"")
                        .contains("\"" + text(trigger, "metadata", "topic") + "\"");
            }
        }
    }

    @Test
    void whatIsMissingIsAskedForByName() {
        assertThatThrownBy(() -> rendered(chart().template().withKubeVersion(KUBERNETES)))
                .hasMessageContaining("is required");
        assertThatThrownBy(() -> rendered(installed().set("publicUrl", "feedback.example.org/")))
                .hasMessageContaining("publicUrl");
        assertThatThrownBy(() -> rendered(installed().set("secrets.MONGO_URI", "mongodb://x")))
                .hasMessageContaining("MONGO_URI");
    }

    @Test
    void severalThatTakeFilesInNeedAStorageForAllOfThem() {
        assertThatThrownBy(() -> rendered(installed().set("services.survey-service.replicas", 2)))
                .hasMessageContaining("ReadWriteMany");
    }

    @Test
    void keysAreInASecretOnly() {
        String all = installed().call();
        String withoutSecret = all.replaceFirst("(?s)kind: Secret.*?\n---", "---");

        assertThat(all).contains("1:AAAA");
        assertThat(withoutSecret).doesNotContain("1:AAAA", "1:BBBB", "mongodb://mongodb");
    }

    private static Helm chart() {
        return new Helm(ROOT.resolve("deploy/helm/how-did-we-do"));
    }

    private static TemplateCommand installed() {
        return chart().template()
                .withName("feedback")
                .withKubeVersion(KUBERNETES)
                .set("publicUrl", "https://feedback.example.org")
                .set("kafka.bootstrapServers", "kafka:9092")
                .set("mail.host", "smtp.example.org")
                .set("secrets.MONGODB_URI", "mongodb://mongodb")
                .set("secrets.SURVEY_LINK_KEYS", "1:AAAA")
                .set("secrets.FOLLOWUP_LINK_KEYS", "1:BBBB");
    }

    private static List<JsonObject> rendered(TemplateCommand command) {
        Gson gson = new Gson();
        List<JsonObject> manifests = new ArrayList<>();
        for (Object manifest : new Yaml().loadAll(command.call())) {
            if (manifest != null) {
                manifests.add(gson.toJsonTree(manifest).getAsJsonObject());
            }
        }
        return manifests;
    }

    private static void requireKnown(JsonObject manifest) throws IOException {
        switch (kind(manifest)) {
            case "ConfigMap" -> V1ConfigMap.validateJsonElement(manifest);
            case "Deployment" -> V1Deployment.validateJsonElement(manifest);
            case "HorizontalPodAutoscaler" ->
                    V2HorizontalPodAutoscaler.validateJsonElement(manifest);
            case "Ingress" -> V1Ingress.validateJsonElement(manifest);
            case "NetworkPolicy" -> V1NetworkPolicy.validateJsonElement(manifest);
            case "PersistentVolumeClaim" -> V1PersistentVolumeClaim.validateJsonElement(manifest);
            case "Pod" -> V1Pod.validateJsonElement(manifest);
            case "PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(manifest);
            // KEDA's, of which Kubernetes knows nothing.
            case "ScaledObject" ->
                    assertThat(manifest.get("apiVersion").getAsString())
                            .isEqualTo("keda.sh/v1alpha1");
            case "Secret" -> V1Secret.validateJsonElement(manifest);
            case "Service" -> V1Service.validateJsonElement(manifest);
            case "ServiceAccount" -> V1ServiceAccount.validateJsonElement(manifest);
            case "StatefulSet" -> V1StatefulSet.validateJsonElement(manifest);
            default -> throw new AssertionError("unknown: " + manifest);
        }
    }

    private static JsonObject workload(List<JsonObject> manifests, String service) {
        return manifests.stream()
                .filter(one -> Set.of("Deployment", "StatefulSet").contains(kind(one)))
                .filter(one -> name(one).equals("feedback-" + service))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject named(List<JsonObject> manifests, String kind, String name) {
        return manifests.stream()
                .filter(one -> kind(one).equals(kind) && name(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    private static JsonObject container(JsonObject workload) {
        return at(workload, "spec", "template", "spec")
                .getAsJsonArray("containers")
                .get(0)
                .getAsJsonObject();
    }

    private static String kind(JsonObject manifest) {
        return manifest.get("kind").getAsString();
    }

    private static String name(JsonObject manifest) {
        return text(manifest, "metadata", "name");
    }

    private static JsonObject at(JsonElement from, String... steps) {
        JsonElement here = from;
        for (String step : steps) {
            here = Objects.requireNonNull(here.getAsJsonObject().get(step), step);
        }
        return here.getAsJsonObject();
    }

    private static String text(JsonElement from, String... steps) {
        JsonElement here = from;
        for (String step : steps) {
            here = Objects.requireNonNull(here.getAsJsonObject().get(step), step);
        }
        return here.getAsString();
    }

    /// As Compose has them: those that are built here.
    private static Set<String> services() {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(file("docker-compose.yml"));
        return compose.get("services").entrySet().stream()
                .filter(service -> service.getValue().containsKey("build"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> read(String service) {
        Set<String> read = settingsIn(service);
        if (!service.equals("gateway")) {
            read.addAll(settingsIn("service-kit"));
        }
        return read;
    }

    private static Set<String> settingsIn(String module) {
        return READ.matcher(file(module + "/src/main/resources/" + module + ".yml"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What has no default.
    private static Set<String> required(String service) {
        return Pattern.compile("\\$\\{([A-Z][A-Z_]*)}")
                .matcher(file(service + "/src/main/resources/" + service + ".yml"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String mainCode() throws IOException {
        try (var files = Files.walk(ROOT)) {
            Iterable<Path> sources =
                    files.filter(file -> file.toString().contains("src/main/java"))
                                    .filter(file -> file.toString().endsWith(".java"))
                            ::iterator;
            return StreamSupport.stream(sources.spliterator(), false)
                    .map(ChartTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String file(String path) {
        return read(ROOT.resolve(path));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
