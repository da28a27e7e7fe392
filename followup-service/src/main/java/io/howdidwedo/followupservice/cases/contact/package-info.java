/// What the team and the customer of a case said to each other, and what was promised.
@NullMarked
package io.howdidwedo.followupservice.cases.contact;

import org.jspecify.annotations.NullMarked;
