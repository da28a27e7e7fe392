/// Cases and the people of the teams that have them.
@NullMarked
package io.howdidwedo.followupservice.cases.team;

import org.jspecify.annotations.NullMarked;
