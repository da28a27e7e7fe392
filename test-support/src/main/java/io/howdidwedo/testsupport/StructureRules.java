package io.howdidwedo.testsupport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The structure every service is held to; each service has one subclass naming its root package.
///
/// Features are packages directly under the root, named by the domain's words; technology is a
/// leaf inside the feature, and `wiring` beside it puts its use cases together.
public abstract class StructureRules {
    private static final String[] LEAVES = {
        "..web..",
        "..mongo..",
        "..kafka..",
        "..mail..",
        "..webhook..",
        "..duckdb..",
        "..folder..",
        "..json..",
        "..pdf..",
        "..lucene..",
        "..jollyday..",
        "..argon2..",
        "..oidc..",
        "..totp..",
        "..webauthn..",
        "..wiring.."
    };
    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "org.apache.kafka..",
        "tools.jackson..",
        "com.fasterxml..",
        "jakarta..",
        "gg.jte..",
        "org.duckdb..",
        "java.sql..",
        "io.cloudevents..",
        "com.standardwebhooks..",
        "org.apache.hc..",
        "inet.ipaddr..",
        "de.siegmar..",
        "org.apache.pdfbox..",
        "com.google.zxing..",
        "org.vandeseer..",
        "org.apache.lucene..",
        "de.focus_shift..",
        "com.nimbusds.oauth2..",
        "com.nimbusds.openid..",
        "com.eatthepath..",
        "com.webauthn4j..",
        "io.opentelemetry..",
        "io.micrometer..",
        "io.prometheus.."
    };

    private final String root;
    private final JavaClasses classes;

    /// Checks the production classes below this package.
    protected StructureRules(String root) {
        this.root = root;
        this.classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root);
    }

    /// The package above all others.
    final String root() {
        return root;
    }

    /// The classes that are held to the rules.
    final JavaClasses production() {
        return classes;
    }

    @Test
    void featuresDependOnEachOtherWithoutCycles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void frameworksStayInTheServiceRootAndInLeaves() {
        noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root)
                .and()
                .resideOutsideOfPackages(LEAVES)
                .and()
                .resideOutsideOfPackage(root + ".pages..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .check(classes);
    }
}
