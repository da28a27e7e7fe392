/// Teams, as far as all services know of them.
@NullMarked
package io.howdidwedo.contracts.team;

import org.jspecify.annotations.NullMarked;
