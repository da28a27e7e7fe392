/// Customers are merged on pages and by programs.
@NullMarked
package io.howdidwedo.surveyservice.customer.merge.web;

import org.jspecify.annotations.NullMarked;
