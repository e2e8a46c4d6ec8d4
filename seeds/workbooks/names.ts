/** Invented names, of adults and places only: no child has a name anywhere. Postcodes begin with ZZ, which no place has. */

export const firstNames = [
  'Ada', 'Alba', 'Arlo', 'Bea', 'Bram', 'Cal', 'Cleo', 'Dara', 'Dee', 'Edda', 'Eli', 'Esme', 'Fay', 'Finn', 'Gus', 'Hal', 'Hettie', 'Ida', 'Idris', 'Ines',
  'Ivo', 'Jem', 'Jos', 'Juno', 'Kit', 'Lena', 'Lou', 'Mab', 'Mina', 'Moss', 'Nell', 'Nia', 'Noor', 'Odette', 'Orla', 'Otis', 'Pia', 'Quin', 'Ravi', 'Ray',
  'Rhea', 'Rune', 'Sacha', 'Saul', 'Suki', 'Tam', 'Tess', 'Tilda', 'Una', 'Uri', 'Val', 'Vera', 'Wes', 'Wyn', 'Xan', 'Yara', 'Yusef', 'Zadie', 'Zain', 'Zora',
] as const

export const surnames = [
  'Alderby', 'Amberley', 'Ashgrove', 'Barleycorn', 'Beechdown', 'Birchall', 'Brackenfold', 'Briarwell', 'Brookhollow', 'Burdock', 'Cedarholm', 'Chalkley',
  'Cloverdale', 'Coppicewood', 'Cornflower', 'Crabtree', 'Curlewby', 'Dewhollow', 'Dovecote', 'Elderfield', 'Elmstead', 'Fairweather', 'Fallowfield', 'Fernyhough',
  'Finchdale', 'Foxcombe', 'Furzedown', 'Gorsehill', 'Greenacre', 'Hartwood', 'Hawthornby', 'Hazelrigg', 'Heatherly', 'Hedgecock', 'Hollybank', 'Ivybridge',
  'Juniperly', 'Kestrelby', 'Kingcup', 'Lapwing', 'Larchmont', 'Lindenhall', 'Loosestrife', 'Mallowby', 'Marshmead', 'Meadowcroft', 'Merlincote', 'Milkthistle',
  'Nettlefold', 'Nightingale-Moor', 'Oakapple', 'Orchardson', 'Osierby', 'Partridge-Lea', 'Pebblebrook', 'Pinecroft', 'Plumtree', 'Quillfeather', 'Ravenscar',
  'Reedmace', 'Rosehip', 'Rowanhurst', 'Rushmere', 'Saffronwald', 'Sandpiper', 'Sedgeley', 'Silverbirch', 'Skylark', 'Sorrelby', 'Sparrowhawk', 'Spindlewood',
  'Starling', 'Stonechat', 'Sycamore', 'Tanglewood', 'Teasel', 'Thornash', 'Thistlewood', 'Thrushgill', 'Underhill-Fen', 'Vetchling', 'Wagtail', 'Willowherb', 'Yarrowby',
] as const

export const areas = ['North', 'South', 'East', 'West', 'Central', 'Coast', 'Valley', 'Vale'] as const
export const neighbours = ['Neighbourshire', 'Otherton', 'Farborough', 'Westmarch', 'Saltmouth'] as const
export const wards = ['Abbey Field', 'Castle Mound', 'Mill Reach', 'Old Quay', 'Priory Hill', 'St Ember', 'Tollgate', 'Weir End'] as const

export const streets = [
  'Ash', 'Beacon', 'Cedar', 'Damson', 'Elder', 'Fern', 'Gable', 'Hazel', 'Kestrel', 'Larch',
  'Maple', 'Nettle', 'Orchard', 'Pine', 'Quarry', 'Rowan', 'Sorrel', 'Thorn', 'Willow', 'Yew',
] as const
export const ways = ['Road', 'Street', 'Lane', 'Close', 'Avenue', 'Drive', 'Way', 'Terrace'] as const
export const towns = ['Sampleton', 'Great Sampling', 'Little Sampling', 'Sampleford', 'Specimen Cross', 'Exemplar Bay'] as const

export const providerWords = [
  'Amberfold', 'Brightmere', 'Copperbeech', 'Dunlinwood', 'Eastermere', 'Fennelbrook', 'Goldenrod', 'Hearthstone', 'Islemoor', 'Jasperdene', 'Kittiwake',
  'Lanternhill', 'Merrowdale', 'Northfold', 'Ottersby', 'Primrose Tor', 'Quincewell', 'Ripplestone', 'Swallowtail', 'Thistlecombe', 'Umberley', 'Violet Down', 'Whinberry', 'Yellowhammer',
] as const
export const organisations = [
  'Primary school', 'Secondary school', "Children's centre", 'Health visiting service', 'School nursing service', 'Family support service',
  'Youth service', 'Voluntary organisation', 'Housing association', 'Nursery',
] as const
