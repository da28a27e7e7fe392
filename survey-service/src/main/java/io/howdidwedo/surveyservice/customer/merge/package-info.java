/// Two customers that are one: who may merge them, and what becomes of them.
@NullMarked
package io.howdidwedo.surveyservice.customer.merge;

import org.jspecify.annotations.NullMarked;
