package io.howdidwedo.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a path asks of its caller.
public sealed interface Requirement {
    /// A customer's signed link: anybody may call, nobody's identity is passed on, and the pace is
    /// limited.
    record SignedLink() implements Requirement {}

    /// Anybody may call, and the caller's identity plays no part.
    record Nothing() implements Requirement {}

    /// The caller needs one of these roles, or one of these scopes.
    record AnyOf(Set<Role> roles, Set<Scope> scopes) implements Requirement {
        public AnyOf {
            roles = Set.copyOf(roles);
            scopes = Set.copyOf(scopes);
        }

        /// Whether somebody with these roles and scopes has one that will do.
        public boolean isMetBy(Set<Role> has, Set<Scope> may) {
            return roles.stream().anyMatch(has::contains)
                    || scopes.stream().anyMatch(may::contains);
        }

        AnyOf or(Scope... more) {
            return new AnyOf(roles, Set.of(more));
        }

        /// The words of what would do, for a message.
        public String inWords() {
            return Stream.concat(
                            roles.stream().sorted().map(role -> "role " + role.word()),
                            scopes.stream().sorted().map(scope -> "scope " + scope.word()))
                    .collect(Collectors.joining(" or "));
        }
    }

    /// One of these roles is needed.
    static AnyOf anyOf(Role... roles) {
        return new AnyOf(EnumSet.copyOf(Arrays.asList(roles)), Set.of());
    }
}
