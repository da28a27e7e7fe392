package io.howdidwedo.servicekit;

import org.junit.jupiter.api.Test;

/// The kit's packages build on each other in one direction.
class StructureTest {
    @Test
    void packagesHaveNoCycles() {
        com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                .matching("io.howdidwedo.servicekit.(*)..")
                .should()
                .beFreeOfCycles()
                .check(
                        new com.tngtech.archunit.core.importer.ClassFileImporter()
                                .importPackages("io.howdidwedo.servicekit"));
    }
}
