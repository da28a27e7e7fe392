/// Parts of other services' pages.
@NullMarked
package io.howdidwedo.surveyservice.customer.web;

import org.jspecify.annotations.NullMarked;
