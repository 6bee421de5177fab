/** The academy, a site of its own below the other: in Finnish, with its own look and foot. */
export const academy = ({ vimeo }) => ({
  language: 'fi',
  title: 'Ruskavuo Akatemia',
  brand: { href: '/academy/', name: 'Ruskavuo Akatemia' },
  styles: ['/academy.css'],
  content: `<section class="hero">
<h1>Opi suunnittelemaan rauhassa</h1>
<p>Maksuttomia kursseja työnjohtajille ja kuljettajille. Opiskele omaan tahtiin, puhelimella tai taukotuvan koneella.</p>
</section>
<section class="side">
<div>
<h2>Ensimmäinen oppitunti</h2>
<p>Video on Vimeossa. Se haetaan vasta, kun annat luvan.</p>
</div>
<div class="frame">${vimeo.body}</div>
</section>
<section>
<h2>Kurssit</h2>
<ol class="cards">
<li><h3>Viikko yhdellä silmäyksellä</h3><p>Miten luet suunnitelmaa ja missä se joustaa. 25 minuuttia.</p></li>
<li><h3>Lepoajat ilman laskinta</h3><p>Mitä säännöt vaativat ja miten Vuo näyttää ne. 40 minuuttia.</p></li>
<li><h3>Kun ennuste muuttuu</h3><p>Reitit uusiksi aamuneljältä, kaikille tieto viideltä. 30 minuuttia.</p></li>
</ol>
</section>`,
})
