/// Two names that turn out to be names of one: customers, teams and offerings are merged, and
/// separated again.
@NullMarked
package io.howdidwedo.surveyservice.merging;

import org.jspecify.annotations.NullMarked;
