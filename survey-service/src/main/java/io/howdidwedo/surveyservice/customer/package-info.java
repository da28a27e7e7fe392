/// What staff see of a customer on pages of other services: what was agreed with them, and what
/// there was between them and us.
@NullMarked
package io.howdidwedo.surveyservice.customer;

import org.jspecify.annotations.NullMarked;
