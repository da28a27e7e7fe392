/// What a customer has come to expect: what is usual for the offering, then their own history.
@NullMarked
package io.howdidwedo.analyticsservice.usual;

import org.jspecify.annotations.NullMarked;
