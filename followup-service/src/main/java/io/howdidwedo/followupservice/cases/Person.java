package io.howdidwedo.followupservice.cases;

/// Somebody who works on cases.
///
/// @param user what they log in with; what makes them the same
/// @param name what people read
public record Person(String user, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && person.user.equals(user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
