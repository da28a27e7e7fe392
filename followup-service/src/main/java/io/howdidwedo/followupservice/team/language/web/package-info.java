/// Hears which language colleagues read.
@NullMarked
package io.howdidwedo.followupservice.team.language.web;

import org.jspecify.annotations.NullMarked;
