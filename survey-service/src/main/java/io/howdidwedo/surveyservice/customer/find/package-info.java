/// Customers as staff find them.
@NullMarked
package io.howdidwedo.surveyservice.customer.find;

import org.jspecify.annotations.NullMarked;
