/// Signed links: what customers hold instead of a login.
@NullMarked
package io.howdidwedo.surveyservice.link;

import org.jspecify.annotations.NullMarked;
